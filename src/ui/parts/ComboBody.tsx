/** The combobox behind `ComboField` (Kobalte): type to narrow, arrows to choose. */
import { Combobox } from "@kobalte/core/combobox";
import ChevronDown from "lucide-solid/icons/chevron-down";
import { useText } from "../text/bahasa.tsx";
import type { Pilihan } from "./ChoiceField.tsx";
import type { ComboProps } from "./ComboField.tsx";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import type { Kendali } from "./isian.ts";
import control from "./control.module.css";
import styles from "./ComboBody.module.css";

export const ComboBody = (props: { readonly field: ComboProps; readonly kendali: Kendali }) => {
  const t = useText();
  const chosen = () => props.field.options.find((one) => one.value === props.field.value);
  return (
    <Combobox<Pilihan>
      options={[...props.field.options]}
      optionValue="value"
      optionTextValue="label"
      optionLabel="label"
      defaultFilter="contains"
      value={chosen() ?? null}
      onChange={(option: Pilihan | null) => option && props.field.onCommit(option.value)}
      disabled={props.field.disabled ?? false}
      placeholder={props.field.placeholder ?? t("bagian.pilihSatu")}
      itemComponent={(item) => (
        <Combobox.Item item={item.item} class={styles.item}>
          <Combobox.ItemLabel>{item.item.rawValue.label}</Combobox.ItemLabel>
        </Combobox.Item>
      )}
    >
      <Combobox.Control class={control.box}>
        <Combobox.Input
          id={props.kendali.id}
          class={cx(control.input, control.inner)}
          aria-labelledby={props.kendali.labelId}
          aria-describedby={props.kendali.describedBy}
          aria-invalid={props.kendali.invalid}
        />
        <Combobox.Trigger class={control.side} aria-label={t("bagian.bukaPilihan")}>
          <Ikon of={ChevronDown} />
        </Combobox.Trigger>
      </Combobox.Control>
      <Combobox.Portal>
        <Combobox.Content class={styles.content}>
          <Combobox.Listbox class={styles.list} />
        </Combobox.Content>
      </Combobox.Portal>
    </Combobox>
  );
};
