/** An address that leads nowhere: said plainly, with the way home of one's role. */
import { useJemput } from "../../app/jemput.ts";
import { rumahOf } from "../../app/rumah.ts";
import { ButtonLink } from "../../parts/Button.tsx";
import { Logo } from "../../parts/Logo.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./TidakAda.module.css";

const TidakAda = () => {
  const t = useText();
  const { sesi } = useJemput();
  return (
    <main id="isi" class={styles.halaman}>
      <Logo />
      <Sheet padded dashed>
        <h1>{t("admin.tidakAda")}</h1>
        <p>{t("admin.tidakAdaSebab")}</p>
        <div>
          <ButtonLink kind="primary" href={rumahOf(sesi.petugas()?.peran ?? [])}>
            {t("admin.keAwal")}
          </ButtonLink>
        </div>
      </Sheet>
    </main>
  );
};

export default TidakAda;
