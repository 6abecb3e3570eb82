/** The app around its routes: words, the port to everything below, and what is said when it can't start. */
import { ErrorBoundary, Show } from "solid-js";
import type { SimpanError } from "../../store/galatSimpan.ts";
import { Button } from "../parts/Button.tsx";
import { Note } from "../parts/Note.tsx";
import { BahasaProvider, useText } from "../text/bahasa.tsx";
import { JemputContext, type Jemput } from "./jemput.ts";
import { Rute } from "./Rute.tsx";
import { applyTema, rememberedTema } from "./tema.ts";

const KATA = {
  RuangPenuh: "umum.mulaiRuangPenuh",
  VersiLebihBaru: "umum.mulaiVersiLebihBaru",
  TertahanTabLain: "umum.mulaiTertahan",
  SimpanGagal: "umum.mulaiGagal",
} as const;

const Pesan = (props: { readonly kunci: (typeof KATA)[keyof typeof KATA] | "umum.usang" | "umum.layarRusak" }) => {
  const t = useText();
  return (
    <Note of="care" role="alert" title={t(props.kunci)}>
      <Button onClick={() => location.reload()}>{t("umum.muatUlang")}</Button>
    </Note>
  );
};

/** The local database can't be opened: nothing is lost, and what to do. */
export const GagalMulai = (props: { readonly galat: SimpanError }) => (
  <BahasaProvider>
    <main style={{ padding: "24px" }}>
      <Pesan kunci={KATA[props.galat.type]} />
    </main>
  </BahasaProvider>
);

/** A screen that broke, or whose code never came, is no blank page. The browser is told as if nobody had caught it. */
const rusak = (galat: unknown) => {
  reportError(galat);
  return (
    <main style={{ padding: "24px" }}>
      <Pesan kunci="umum.layarRusak" />
    </main>
  );
};

export const App = (props: { readonly jemput: Jemput; readonly usang: boolean }) => {
  applyTema(rememberedTema());
  return (
    <BahasaProvider>
      {/* Another tab runs a newer version and took the database: this one can only be reloaded. */}
      <Show when={!props.usang} fallback={<Pesan kunci="umum.usang" />}>
        {/* eslint-disable-next-line solid/reactivity -- main.tsx builds one Jemput and never another. */}
        <JemputContext.Provider value={props.jemput}>
          <ErrorBoundary fallback={rusak}>
            <Rute />
          </ErrorBoundary>
        </JemputContext.Provider>
      </Show>
    </BahasaProvider>
  );
};
