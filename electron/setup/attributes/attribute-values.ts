import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import { line, manualLine, remark } from '../lines.ts';
import { type AttributeComparison, attributeLine, type Looked, unsaid } from './attribute-lines.ts';
import { valueDrift } from './value-drift.ts';

/** The values of an attribute as one line, a value each, and the names that 1C has twice as another. */
export function attributeValues(comparison: AttributeComparison, looked: Looked): readonly SetupLine[] {
  const { doubles, words } = comparison;
  const doubled = attributeLine(comparison, 'unique', words('setup.attribute_unique'));
  return [
    valuesLine(comparison, looked),
    ...(doubles.length === 0
      ? []
      : [
          line({
            ...doubled,
            state: 'different',
            found: doubles.join(', '),
            remark: remark('setup.names_double', { names: doubles.join(', ') }),
          }),
        ]),
  ];
}

function valuesLine(comparison: AttributeComparison, looked: Looked): SetupLine {
  const { seen, ticks, values, words } = comparison;
  const parts = {
    ...attributeLine(comparison, 'values', words('setup.attribute_values')),
    expected: (values ?? []).join('\n'),
  };
  if (values === undefined) return line({ ...parts, state: 'unknown' });
  if (values.length === 0) return line({ ...parts, state: 'missing', remark: remark('setup.catalog_empty') });
  const said = unsaid(comparison, looked, parts);
  if (said !== undefined) return said;
  const drift = valueDrift(values, looked.attribute?.values ?? []);
  const respelt =
    drift.respelt.length === 0
      ? {}
      : { remark: remark('setup.values_respelt', { values: drift.respelt.join(', ') }) };
  if (seen.source === 'records') {
    // A value that nobody has chosen yet is in no record.
    if (drift.surplus.length === 0) return manualLine(ticks, { ...parts, ...respelt });
    const strange = remark('setup.values_strange', { values: drift.surplus.join(', ') });
    return line({ ...parts, state: 'different', found: drift.values.join('\n'), remark: strange });
  }
  const right = drift.missing.length + drift.surplus.length === 0;
  return line({
    ...parts,
    ...respelt,
    found: drift.values.join('\n'),
    state: right ? 'right' : 'different',
  });
}
