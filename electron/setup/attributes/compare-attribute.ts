import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import { listType, type ManualSetting } from '../../../shared/setup/attributes.ts';
import { directoryNameKey } from '../../exchange/import/read/directory-names.ts';
import { line, manualLine, remark } from '../lines.ts';
import { foldCode, isSlip } from '../similar-code.ts';
import { type AttributeComparison, attributeLine, type Looked, unsaid } from './attribute-lines.ts';
import { attributeValues } from './attribute-values.ts';

/** Everything about one attribute, a setting a line. Codes are compared without case, as the import compares them. */
export function compareAttribute(comparison: AttributeComparison): readonly SetupLine[] {
  const { code, words } = comparison;
  if (code.trim() === '') {
    return [
      line({
        id: `attribute.${comparison.plan.setting}.code`,
        group: comparison.plan.name,
        subject: words('setup.attribute_code'),
        state: 'different',
        optional: true,
        remark: remark('okdesk.attribute_unused'),
      }),
    ];
  }
  const looked = look(comparison);
  return [
    codeLine(comparison, looked),
    nameLine(comparison, looked),
    typeLine(comparison, looked),
    ...attributeValues(comparison, looked),
    requiredLine(comparison, looked),
    ...manualLines(comparison, looked),
  ];
}

function look({ code, seen }: AttributeComparison): Looked {
  if (seen.source === 'nothing') return { attribute: undefined, state: 'unasked' };
  const attribute = seen.attributes.find((one) => foldCode(one.code) === foldCode(code));
  if (attribute !== undefined) return { attribute, state: 'present' };
  return { attribute, state: seen.source === 'schema' ? 'absent' : 'unseen' };
}

function codeLine(comparison: AttributeComparison, looked: Looked): SetupLine {
  const { code, plan, seen, words } = comparison;
  const parts = { ...attributeLine(comparison, 'code', words('setup.attribute_code')), expected: code };
  const gathered =
    seen.source === 'records' ? { remark: remark('setup.gathered', { records: seen.records }) } : {};
  if (looked.attribute !== undefined) {
    return line({ ...parts, ...gathered, found: looked.attribute.code, state: 'right' });
  }
  const others = seen.source === 'nothing' ? [] : seen.attributes;
  const misspelt =
    others.find((one) => isSlip(one.code, code)) ??
    others.find((one) => directoryNameKey(one.name ?? '') === directoryNameKey(plan.name));
  if (misspelt !== undefined) {
    return line({
      ...parts,
      found: misspelt.code,
      state: 'different',
      remark: remark('setup.attribute_misspelt', { found: misspelt.code, expected: code }),
    });
  }
  const said = unsaid(comparison, looked, { ...parts, ...gathered });
  return said ?? line({ ...parts, state: 'missing' });
}

function nameLine(comparison: AttributeComparison, looked: Looked): SetupLine {
  const { plan, words } = comparison;
  const parts = { ...attributeLine(comparison, 'name', words('setup.attribute_name')), expected: plan.name };
  const found = looked.attribute?.name ?? '';
  const right = directoryNameKey(found) === directoryNameKey(plan.name);
  // The exchange goes by the code, so a name of one's own does no harm.
  return (
    unsaid(comparison, looked, parts) ??
    line({ ...parts, found, optional: true, state: right ? 'right' : 'different' })
  );
}

function typeLine(comparison: AttributeComparison, looked: Looked): SetupLine {
  const { words } = comparison;
  const parts = {
    ...attributeLine(comparison, 'type', words('setup.attribute_type')),
    expected: listType.words,
  };
  const type = looked.attribute?.field_type;
  const said = unsaid(comparison, looked, parts);
  if (said !== undefined) return said;
  if (type === undefined) return manualLine(comparison.ticks, parts);
  const right = type === listType.code;
  return line({ ...parts, found: right ? listType.words : type, state: right ? 'right' : 'different' });
}

function requiredLine(comparison: AttributeComparison, looked: Looked): SetupLine {
  const { ticks, words } = comparison;
  const parts = {
    ...attributeLine(comparison, 'required', words('setup.attribute_required')),
    expected: 'Да',
    pass: 'other' as const,
  };
  const said = unsaid(comparison, looked, parts);
  if (said !== undefined) return said;
  const required = looked.attribute?.required;
  if (typeof required !== 'boolean') return manualLine(ticks, parts);
  return line({ ...parts, found: required ? 'Да' : 'Нет', state: required ? 'right' : 'different' });
}

const manualSubjects: Readonly<Record<ManualSetting, MessageCode>> = {
  issueTypes: 'setup.attribute_issue_types',
  onEntering: 'setup.attribute_on_entering',
  onLeaving: 'setup.attribute_on_leaving',
  visibleToEmployees: 'setup.attribute_visible',
  inPortal: 'setup.attribute_in_portal',
  shownToRoles: 'setup.attribute_shown_to',
  editedByRoles: 'setup.attribute_edited_by',
  rolesOfTime: 'setup.attribute_roles',
};

function manualLines(comparison: AttributeComparison, { state }: Looked): readonly SetupLine[] {
  const { plan, ticks, words } = comparison;
  return plan.manual.map(({ setting, value }) => {
    const parts = {
      ...attributeLine(comparison, setting, words(manualSubjects[setting])),
      expected: value,
      pass: 'other' as const,
    };
    return state === 'absent' ? line({ ...parts, state: 'missing' }) : manualLine(ticks, parts);
  });
}
