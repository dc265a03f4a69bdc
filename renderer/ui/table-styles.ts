import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the virtual table. */
export const useTableStyles = makeStyles({
  table: {
    flexGrow: 1,
    minHeight: '120px',
    overflow: 'auto',
    position: 'relative',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { position: 'relative' },
  row: {
    display: 'grid',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minHeight: '32px',
    boxSizing: 'border-box',
  },
  bodyRow: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    cursor: 'default',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  end: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  empty: { textAlign: 'center', color: tokens.colorNeutralForeground2, padding: tokens.spacingVerticalXXL },
});
