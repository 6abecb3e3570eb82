/** Edges of a page that is stored already: from the photo behind it where that is still kept, else on the page itself. */
import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import { createJuruTangkap } from "../../../capture/juruTangkap.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import { useText } from "../../text/bahasa.tsx";
import { alamatKelengkapan } from "../berkas/alamat.ts";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { useLayarBerkas } from "../berkas/layarBerkas.ts";
import { LayarKamera, type Arahan } from "../berkas/LayarKamera.tsx";
import { KendaliSuntingan } from "./KendaliSuntingan.tsx";
import { lanjutPindaian } from "./lanjutPindaian.ts";
import { qrHalaman } from "./qrHalaman.ts";
import { createSuntingan } from "./suntingan.ts";
import { FotoSuntingan } from "./SuntingHalaman.tsx";

const AturTepi = () => {
  const t = useText();
  const pergi = useNavigate();
  const params = useParams();
  const layar = useLayarBerkas();
  const kataGalat = useKataGalat();
  const juru = createJuruTangkap();
  const [takTerbuka, setTakTerbuka] = createSignal(false);
  onCleanup(juru.tutup);
  const hash = () => params["hash"] ?? "";
  const dimuat = createMemo(() => layar.state() !== undefined);
  // Once, as the file was when the screen opened: what is recorded here changes it.
  const pindaian = createMemo(on(dimuat, (ada) => (ada ? lanjutPindaian(layar, hash()) : undefined)));
  const suntingan = createSuntingan(juru, () => pindaian());
  const kembali = () => pergi(alamatKelengkapan(layar.app()), { replace: true });
  const buka = async (halaman: Halaman | undefined): Promise<void> => {
    if (halaman) await suntingan.buka(halaman);
    setTakTerbuka(suntingan.dibuka() === undefined);
  };
  createEffect(
    on(dimuat, (ada) => {
      const halaman = pindaian()?.halaman() ?? [];
      if (ada) void buka(halaman.find((satu) => satu.hash === hash()));
    }),
  );
  // Straightened, thrown away or closed: this screen has nothing more to do.
  createEffect(
    on(suntingan.dibuka, (kini, tadi) => {
      if (tadi && !kini && pindaian()?.galat() === undefined) kembali();
    }),
  );
  const arahan = (): Arahan | undefined => {
    const galat = pindaian()?.galat();
    if (galat) return { nada: "stop", kata: `${t("berkas.fotoBelumTersimpan")} ${kataGalat(galat)}` };
    return takTerbuka() ? { nada: "care", kata: t("tangkap.tepiTakTerbuka") } : undefined;
  };
  return (
    <LayarKamera
      judul={t("tangkap.aturTepi")}
      sub={layar.state()?.nomor}
      kembali={alamatKelengkapan(layar.app())}
      bidikan={undefined}
      arahan={arahan()}
      kamera={<FotoSuntingan suntingan={suntingan} />}
    >
      <Show when={suntingan.dibuka()}>
        <KendaliSuntingan
          suntingan={suntingan}
          qr={qrHalaman(layar.state(), hash())}
          bolehBuang={(pindaian()?.halaman().length ?? 0) > 1}
        />
      </Show>
    </LayarKamera>
  );
};

export default AturTepi;
