import {
  Badge,
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AttachRegular, LockClosedFilled, OpenRegular } from '@fluentui/react-icons';
import type { IssueCard } from '../../../shared/ipc/issues.ts';
import { bridge } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useFormat } from '../../ui/format.ts';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { ForeignText } from './foreign-text.tsx';
import { cardTexts, issuesTexts } from './texts.ts';
import { TimeEntries } from './time-entries.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  comment: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    // An issue of a quarter has hundreds; what is not on the screen need not be laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 100px',
  },
  private: {
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** Links, people, description, comments, files and time of one issue. */
export function CardContent({ card }: { readonly card: IssueCard }) {
  const styles = useStyles();
  const text = useTexts(cardTexts);
  const words = useTexts(issuesTexts);
  const message = useMessages();
  const { line, offline } = card;
  const people = [
    ...(line.document === undefined ? [] : [text('document', { document: line.document })]),
    ...(card.author === '' ? [] : [text('author', { name: card.author })]),
    ...(card.assignee === '' ? [] : [text('assignee', { name: card.assignee })]),
  ];
  return (
    <div className={styles.content}>
      <Links line={line} />
      {line.problem === undefined ? null : <ProblemBox problem={line.problem} announce={false} />}
      {offline === undefined ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words('offlineTitle')}</MessageBarTitle>
            {message(offline.code, offline.parameters).what}
          </MessageBarBody>
        </MessageBar>
      )}
      {people.length === 0 ? null : <Text className={styles.quiet}>{people.join(' · ')}</Text>}
      <section className={styles.section}>
        <Subtitle2 as="h3">{text('description')}</Subtitle2>
        {card.description === '' ? (
          <Text className={styles.quiet}>{text('noDescription')}</Text>
        ) : (
          <ForeignText html={card.description} />
        )}
      </section>
      <TimeEntries entries={card.timeEntries} />
      <Comments comments={card.comments} />
      <Files files={card.files} />
    </div>
  );
}

function Links({ line }: Pick<IssueCard, 'line'>) {
  const styles = useStyles();
  const text = useTexts(cardTexts);
  const { go } = usePosition();
  const { issueUrl, documentUrl, documentLink, issueId } = line;
  const open = (url: string) => void bridge.application.openLink({ url });
  return (
    <div className={styles.row}>
      <Button icon={<OpenRegular />} onClick={() => open(issueUrl)}>
        {text('openOkdesk')}
      </Button>
      {documentUrl === undefined ? null : (
        <Button icon={<OpenRegular />} title={text('openOneCHint')} onClick={() => open(documentUrl)}>
          {text('openOneC')}
        </Button>
      )}
      {documentLink === undefined ? null : (
        <span title={text('copyLinkHint')}>
          <CopyButton text={documentLink} label={text('copyLink')} size="medium" />
        </span>
      )}
      <Link onClick={() => go({ screen: 'journal', filter: { issueId } })}>{text('journal')}</Link>
    </div>
  );
}

function Comments({ comments }: Pick<IssueCard, 'comments'>) {
  const styles = useStyles();
  const text = useTexts(cardTexts);
  const { exactMoment } = useFormat();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{text('comments', { count: comments.length })}</Subtitle2>
      {comments.length === 0 ? <Text className={styles.quiet}>{text('noComments')}</Text> : null}
      {comments.map((comment, index) => (
        <article
          // biome-ignore lint/suspicious/noArrayIndexKey: comments have no other name, and their order is their time.
          key={index}
          className={`${styles.comment} ${comment.private ? styles.private : ''}`}
        >
          <div className={styles.row}>
            <Text weight="semibold">{comment.author}</Text>
            <Text className={styles.quiet}>{comment.at === undefined ? '' : exactMoment(comment.at)}</Text>
            {comment.private ? (
              <Badge
                appearance="tint"
                color="warning"
                icon={<LockClosedFilled aria-hidden />}
                title={text('privateHint')}
              >
                {text('private')}
              </Badge>
            ) : null}
            {comment.loaded ? null : <Badge appearance="outline">{text('notLoaded')}</Badge>}
          </div>
          <ForeignText html={comment.html} />
        </article>
      ))}
    </section>
  );
}

function Files({ files }: Pick<IssueCard, 'files'>) {
  const styles = useStyles();
  const text = useTexts(cardTexts);
  const { fileSize } = useFormat();
  if (files.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{text('files', { count: files.length })}</Subtitle2>
      <ul className={styles.list}>
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
          <li key={index} className={styles.row}>
            <AttachRegular aria-hidden />
            <Text>{file.name}</Text>
            <Text className={styles.quiet}>{file.bytes === undefined ? '' : fileSize(file.bytes)}</Text>
            {file.loaded ? null : <Badge appearance="outline">{text('notLoaded')}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
