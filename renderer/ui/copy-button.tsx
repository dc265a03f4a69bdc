import { Button, type ButtonProps } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { bridge } from '../bridge.ts';
import { useTexts } from '../texts/texts.ts';
import { uiTexts } from './texts.ts';

const saidForMs = 2_000;

interface Properties {
  /** What goes to the clipboard. */
  readonly text: string;
  /** Instead of «Скопировать». */
  readonly label?: string;
  /** What is copied, for the screen reader, where several buttons of the same words stand on a page. */
  readonly about?: string;
  /** Only the picture; the words stay for the screen reader and as a tip. */
  readonly iconOnly?: boolean;
  readonly size?: ButtonProps['size'];
  readonly appearance?: ButtonProps['appearance'];
}

/** «Скопировать» beside a value; says «Скопировано» for two seconds afterwards. */
export function CopyButton({
  text,
  label,
  about,
  iconOnly,
  size = 'small',
  appearance = 'subtle',
}: Properties) {
  const say = useTexts(uiTexts);
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), saidForMs);
    return () => clearTimeout(timer);
  }, [copied]);

  const words = copied > 0 ? say('copied') : (label ?? say('copy'));
  const copy = async () => {
    const answer = await bridge.application.copy({ text });
    if (answer.ok) setCopied((times) => times + 1);
  };
  return (
    <Button
      size={size}
      appearance={appearance}
      icon={copied > 0 ? <CheckmarkRegular /> : <CopyRegular />}
      onClick={copy}
      title={iconOnly === true ? words : undefined}
      aria-label={about === undefined ? (iconOnly === true ? words : undefined) : `${words}: ${about}`}
      aria-live="polite"
    >
      {iconOnly === true ? null : words}
    </Button>
  );
}
