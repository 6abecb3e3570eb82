/** An address that leads nowhere: said plainly, with the way home of one's role. */
import { useJemput } from "../../app/jemput.ts";
import { rumahOf } from "../../app/rumah.ts";
import { ButtonLink } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Logo } from "../../parts/Logo.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./TidakAda.module.css";

const TidakAda = () => {
  const t = useText();
  const { sesi } = useJemput();
  return (
    <main id="isi" class={styles.halaman}>
      <Logo />
      <Empty
        title={t("admin.tidakAda")}
        action={
          <ButtonLink kind="primary" href={rumahOf(sesi.petugas()?.peran ?? [])}>
            {t("admin.keAwal")}
          </ButtonLink>
        }
      >
        {t("admin.tidakAdaSebab")}
      </Empty>
    </main>
  );
};

export default TidakAda;
