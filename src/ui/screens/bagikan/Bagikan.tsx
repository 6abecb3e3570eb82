/** What another app shared: which file does it belong to? Nothing is stored before that is answered. */
import { Key } from "@solid-primitives/keyed";
import { createMemo, createSignal, Show } from "solid-js";
import { Aman } from "../../app/Aman.tsx";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useJemput } from "../../app/jemput.ts";
import { Button, ButtonLink } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Note } from "../../parts/Note.tsx";
import { List, Row } from "../../parts/Row.tsx";
import { SearchField } from "../../parts/SearchField.tsx";
import { Sidik } from "../../parts/Sidik.tsx";
import { useText } from "../../text/bahasa.tsx";
import { daftarLayanan } from "../../text/namaLayanan.ts";
import { alamatBagikan } from "../berkas/alamat.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { useKataOrangBaris } from "../lapangan/BarisBerkas.tsx";
import { useNavLapangan } from "../lapangan/navLapangan.ts";
import { cariBerkas, terbaru } from "../lapangan/saringBerkas.ts";

/** Still at the table, or sent back to it: a page may be added. */
const DI_MEJA = ["draf", "dikoreksi", "ditunda"];
const PALING_BANYAK = 30;

const Pilihan = () => {
  const t = useText();
  const jemput = useJemput();
  const kataOrang = useKataOrangBaris();
  const [teks, setTeks] = createSignal("");
  const baris = createMemo(() => {
    const terbuka = (jemput.berkas.baris() ?? []).filter(({ status }) => DI_MEJA.includes(status));
    return terbaru(cariBerkas(terbuka, teks())).slice(0, PALING_BANYAK);
  });
  return (
    <>
      <SearchField label={t("lapangan.cariBerkas")} value={teks()} onInput={setTeks} />
      <Show
        when={baris().length > 0}
        fallback={
          <Empty
            title={t("tangkap.kirimanTakAdaBerkas")}
            action={
              <ButtonLink kind="primary" href="/baru">
                {t("lapangan.mulaiBaru")}
              </ButtonLink>
            }
          >
            {t("tangkap.kirimanAman")}
          </Empty>
        }
      >
        <List label={t("tangkap.kirimanJudul")}>
          <Key each={baris()} by="app">
            {(satu) => (
              <li>
                <Row
                  href={alamatBagikan(satu().app)}
                  lead={<Sidik id={satu().nomor} />}
                  title={namaBiasa(satu().nama) || t("berkas.tanpaNama")}
                >
                  <span>{kataOrang(satu())}</span>
                  <span>
                    {daftarLayanan(satu().layanan.map(({ id }) => id))} · {satu().nomor}
                  </span>
                </Row>
              </li>
            )}
          </Key>
        </List>
      </Show>
      <Button kind="text" onClick={() => jemput.kiriman.lepas()}>
        {t("tangkap.kirimanBuang")}
      </Button>
    </>
  );
};

const Bagikan = () => {
  const t = useText();
  const jemput = useJemput();
  const nav = useNavLapangan();
  const banyak = () => jemput.kiriman.ada().length;
  return (
    <FieldFrame back="/" where={t("tangkap.kirimanJudul")} aman={<Aman href="/kirim" />} nav={nav()}>
      <h1>{t("tangkap.kirimanJudul")}</h1>
      <Show
        when={banyak() > 0}
        fallback={<Empty title={t("tangkap.kirimanKosong")}>{t("tangkap.kirimanKosongLanjut")}</Empty>}
      >
        <Note of="wait" role="status" title={t("tangkap.kirimanIsi", { n: banyak() })}>
          <p>{t("tangkap.kirimanAman")}</p>
        </Note>
        <Pilihan />
      </Show>
    </FieldFrame>
  );
};

export default Bagikan;
