import { LinkedText } from '@/components/shared/linked-text';
import { usePageWords } from '@/components/shared/page-words';

/** Explains in plain words what happens to what the user writes. */
export function PrivacySection() {
  const { say } = usePageWords();
  return (
    <div className="stack prose">
      <h2>{say('privacy.drafts')}</h2>
      <p>{say('privacy.drafts.text')}</p>
      <h2>{say('privacy.kept')}</h2>
      <ul>
        <li>{say('privacy.kept.choices')}</li>
        <li>{say('privacy.kept.sent')}</li>
        <li>{say('privacy.kept.counted')}</li>
        <li>{say('privacy.kept.words')}</li>
        <li>{say('privacy.kept.suppressions')}</li>
      </ul>
      <p>{say('privacy.kept.nothing-else')}</p>
      <h2>{say('privacy.may')}</h2>
      <p>{say('privacy.may.text')}</p>
      <h2>{say('privacy.say')}</h2>
      <p>
        <LinkedText text={say('privacy.say.text')} hrefs={['#history', '#data']} />
      </p>
    </div>
  );
}
