import { Field, Input } from '@fluentui/react-components';

interface Properties {
  readonly label: string;
  /** `HH:MM` */
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (time: string) => void;
}

/** A time of the day; never empty: clearing a part brings the former time back. */
export function TimeField({ label, value, disabled = false, onChange }: Properties) {
  return (
    <Field label={label}>
      <Input
        type="time"
        value={value}
        disabled={disabled}
        onChange={(_, change) => {
          if (change.value !== '') onChange(change.value.slice(0, 5));
        }}
      />
    </Field>
  );
}
