import { makeStyles, Text, tokens } from '@fluentui/react-components';
import createDomPurify from 'dompurify';
import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { bridge } from '../../bridge.ts';
import { useTexts } from '../../texts/texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { createSanitiser } from './sanitised.ts';
import { cardTexts } from './texts.ts';

const useStyles = makeStyles({
  text: {
    overflowWrap: 'anywhere',
    overflowX: 'auto',
    '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` },
    '& h1, & h2, & h3, & h4, & h5, & h6': {
      fontSize: tokens.fontSizeBase300,
      margin: `${tokens.spacingVerticalS} 0 0`,
    },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& pre': { whiteSpace: 'pre-wrap' },
    '& blockquote': {
      margin: `${tokens.spacingVerticalXS} 0`,
      paddingLeft: tokens.spacingHorizontalM,
      borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    },
    '& td, & th': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: `0 ${tokens.spacingHorizontalXS}`,
    },
    '& table': { borderCollapse: 'collapse' },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const sanitised = createSanitiser(createDomPurify(window));

/** HTML of somebody else, made harmless. Its links go through main, which opens pages of ОкДеск and 1C only. */
export function ForeignText({ html }: { readonly html: string }) {
  const styles = useStyles();
  const text = useTexts(cardTexts);
  const place = useRef<HTMLDivElement>(null);
  const [pictures, setPictures] = useState(0);
  const [refused, setRefused] = useState<string>();
  useLayoutEffect(() => {
    const made = sanitised(html);
    place.current?.replaceChildren(made.content);
    setPictures(made.pictures);
  }, [html]);

  async function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    const url = link.getAttribute('href') ?? '';
    const answer = await bridge.application.openLink({ url });
    setRefused(answer.ok ? undefined : url);
  }

  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls; Enter on one clicks it. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same. */}
      <div ref={place} className={styles.text} onClick={(event) => void follow(event)} />
      {pictures === 0 ? null : <Text className={styles.quiet}>{text('pictures', { count: pictures })}</Text>}
      {refused === undefined ? null : (
        <div role="status">
          <Text className={styles.quiet}>{`${text('linkRefused')} ${refused}`}</Text>
          <CopyButton text={refused} about={refused} />
        </div>
      )}
    </div>
  );
}
