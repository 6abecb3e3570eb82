/**
 * *Terima dulu, lengkapi malam*: queue number, name, phone, services, photos, receipt within 90 seconds (DESIGN section 10).
 * The address holds the file's id once there is one, so that a lock or a killed tab comes back to the same place.
 */
import { useNavigate, useSearchParams } from "@solidjs/router";
import { lazy, Match, Show, Suspense, Switch } from "solid-js";
import { FieldFrame } from "../../app/FieldFrame.tsx";
import { useText } from "../../text/bahasa.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { alamatTandaTerima } from "../berkas/alamat.ts";
import { useKataGalat } from "../berkas/kataGalat.ts";
import { createLayarBerkas } from "../berkas/layarBerkas.ts";
import { IsiTerima } from "./IsiTerima.tsx";
import { MulaiTerima } from "./MulaiTerima.tsx";

const FotoTerima = lazy(async () => ({ default: (await import("./FotoTerima.tsx")).FotoTerima }));

const alamat = (app: string): string => `/terima-dulu?app=${encodeURIComponent(app)}`;

const Terbuka = (props: { readonly app: string; readonly foto: boolean }) => {
  const t = useText();
  const pergi = useNavigate();
  const kataGalat = useKataGalat();
  const layar = createLayarBerkas(() => props.app);
  return (
    <Switch
      fallback={
        <FieldFrame back="/" where={t("lapangan.terimaDulu")}>
          <Show when={layar.galat()} fallback={<Loading />}>
            {(galat) => (
              <Note of="care" role="alert" title={t("berkas.takTerbuka")}>
                <p>{kataGalat(galat())}</p>
              </Note>
            )}
          </Show>
        </FieldFrame>
      }
    >
      <Match when={layar.state() && props.foto}>
        <Suspense>
          <FotoTerima layar={layar} kembali={alamat(props.app)} onSelesai={() => pergi(alamat(props.app))} />
        </Suspense>
      </Match>
      <Match when={layar.state()}>
        <IsiTerima
          layar={layar}
          alamatFoto={`${alamat(props.app)}&foto=1`}
          onTandaTerima={() => pergi(alamatTandaTerima(props.app))}
        />
      </Match>
    </Switch>
  );
};

const TerimaDulu = () => {
  const pergi = useNavigate();
  const [cari] = useSearchParams();
  const app = () => (typeof cari["app"] === "string" ? cari["app"] : "");
  return (
    <Show when={app()} keyed fallback={<MulaiTerima onMulai={(baru) => pergi(alamat(baru), { replace: true })} />}>
      {(satu) => <Terbuka app={satu} foto={cari["foto"] === "1"} />}
    </Show>
  );
};

export default TerimaDulu;
