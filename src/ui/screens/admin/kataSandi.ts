/** 256 plain Indonesian words of three to seven letters, told apart by ear; one random byte picks one. */
export const KATA_SANDI: readonly string[] =
  `abadi acara adang agung akar alam alat alis ambil anak angin angsa apel arang asam atap
atlas awan ayam badai badak bagan bahu baju bakau bakti balai balok bambu banjar bantal barat
baris batas batik batu bawah bayam bekal belah benang bening benua beras biji biola biru
bola botol buah bubuk budaya bukit buku bulan bulir bumbu bunga buru busur cabai cahaya
cakap candi cangkir catur cedera cepat cerah cermin cincin cuaca cukup dahan damai danau dapur
darat dasar daun dekat delima denah derap desa dinding domba dongeng duku dunia durian elang
emas embun empat enam fajar galah gambar gapura garam gelas gendang gerbang gigih gula gunung
hangat harum hasil hijau hujan hutan ikan indah intan istana jagung jalan jambu jarum jati
jembar jeruk jinak juara kabut kaca kain kakap kaktus kanan kapal kapas karang kasur kayu
kebun kelapa kemiri kencur kepak kertas ketan kijang kipas kolam kopi kota kotak kuali kuda
kuning kura kursi ladang lampu langit lapang laut layang lebah lemari lempar lentera lilin lima
logam lontar lumba lurus madu makan mandi manis mawar meja melati merah merak merdu mesin
minum mobil mulia murai musim nanas nelayan nyala obor ombak padi pagar pagi pahat paku
palem panah pandan papan pasar pasir patung payung pelita perahu perak pinang pintu pisang piring
pulau pusat putih rajin rakit ramah rambut ranting rapi rasa ratus rebana roda rotan rumah
rumput rusa sabun sagu salak sambal sampan santan sapi sarung sawah sawo sayap sayur segar sehat
sejuk selada semut senja serabi siang sirih sisir sungai surya susu taman tanah`.split(/\s+/);
