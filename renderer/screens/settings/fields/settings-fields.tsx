import { Field, Input, Select, Switch } from '@fluentui/react-components';
import { type HTMLInputTypeAttribute, useRef } from 'react';
import { useFault } from '../faults/use-fault.ts';

interface Setting<Value> {
  readonly label: string;
  /** Path in the settings, by which a fault finds its field. */
  readonly path: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
}

interface TextProperties extends Setting<string> {
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'url' | 'email' | 'date'>;
  /** Puts a typed text right once the field is left: an address with what belongs to it. */
  readonly putRight?: (typed: string) => string;
}

/** A line of text; spaces around it are cut off when the field is left. */
export function TextSetting({ label, path, value, onChange, hint, type = 'text', putRight }: TextProperties) {
  const fault = useFault(path);
  const found = useRef(value);
  const leave = () => {
    // A value that was only looked at stays as it is.
    if (value === found.current) return;
    const right = putRight === undefined ? value.trim() : putRight(value);
    if (right !== value) onChange(right);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...fault}>
      <Input
        // The browser's own check of addresses speaks its own language and other rules than ours.
        type={type === 'date' ? 'date' : 'text'}
        inputMode={type === 'url' || type === 'email' ? type : 'text'}
        value={value}
        onChange={(_, change) => onChange(change.value)}
        onFocus={() => {
          found.current = value;
        }}
        onBlur={leave}
        spellCheck={false}
      />
    </Field>
  );
}

interface NumberProperties extends Setting<number> {
  readonly least?: number;
  readonly most?: number;
  readonly step?: number;
}

/** A number; an empty field is no number, and says so. */
export function NumberSetting({ label, path, value, onChange, hint, least, most, step }: NumberProperties) {
  const fault = useFault(path);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...fault}>
      <Input
        type="number"
        min={least}
        max={most}
        step={step}
        value={Number.isFinite(value) ? String(value) : ''}
        onChange={(_, change) => onChange(change.value === '' ? Number.NaN : Number(change.value))}
      />
    </Field>
  );
}

export function SwitchSetting({ label, value, onChange, hint }: Omit<Setting<boolean>, 'path'>) {
  return (
    <Field {...(hint === undefined ? {} : { hint })}>
      <Switch label={label} checked={value} onChange={(_, { checked }) => onChange(checked)} />
    </Field>
  );
}

interface ChoiceProperties<Value extends string> extends Omit<Setting<Value>, 'path'> {
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
}

/** One of a few values. */
export function ChoiceSetting<Value extends string>(choice: ChoiceProperties<Value>) {
  const { label, value, onChange, hint, choices } = choice;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        value={value}
        onChange={(_, change) => {
          const found = choices.find((one) => one.value === change.value);
          if (found !== undefined) onChange(found.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
