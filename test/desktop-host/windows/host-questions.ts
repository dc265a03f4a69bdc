import { clipboard } from '../clipboard.ts';
import type { Session } from '../session.ts';

/** Answers what the page's own world asks where Chromium would otherwise decide by itself. */
export async function answerHostQuestion(
  question: Readonly<Record<string, unknown>>,
  contents: { readonly session: Session; getURL(): string },
): Promise<unknown> {
  const permission = String(question['permission']);
  switch (question['kind']) {
    case 'permission':
      return contents.session.mayUse(contents, permission, contents.getURL());
    case 'permission-check':
      return contents.session.wouldBeAllowed(contents, permission, contents.getURL());
    case 'clipboard-write':
      return clipboard.writeText(String(question['text']));
    case 'clipboard-read':
      return clipboard.readText();
    default:
      throw new Error(`test/desktop-host does not know the page's question ${String(question['kind'])}`);
  }
}
