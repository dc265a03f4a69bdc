import { Link } from '@fluentui/react-components';
import { bridge, useAction } from '../../../bridge.ts';
import { defineTexts, useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';

const texts = defineTexts({
  ru: { toSite: 'Переход на сайт', about: 'Переход на сайт: {name}' },
  en: { toSite: 'Go to the site', about: 'Go to the site: {name}' },
});

interface Properties {
  readonly url: string;
  /** Whose site, where several links stand on a page. */
  readonly name?: string;
}

/** «Переход на сайт»: opens the account in the browser. Nothing while there is no address. */
export function SiteLink({ url, name }: Properties) {
  const text = useTexts(texts);
  const open = useAction(bridge.application.openLink);
  if (url === '') return null;
  return (
    <>
      <span>
        <Link
          as="button"
          onClick={() => open.mutate({ url })}
          {...(name === undefined ? {} : { 'aria-label': text('about', { name }) })}
        >
          {text('toSite')}
        </Link>
      </span>
      {open.error === null ? null : <FailureBox error={open.error} />}
    </>
  );
}
