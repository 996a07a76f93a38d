import { useEffect } from 'react';
import { OptionsLayout } from '@/components/options/options-layout';
import { StoredNotice } from '@/components/options/stored-notice';
import { OutcomeLine } from '@/components/shared/outcome-line';
import { usePageWords } from '@/components/shared/page-words';
import { Switch } from '@/components/shared/switch';
import { sectionPlans } from './sections';
import { useAddress } from './use-address';
import { useOptionsPage } from './use-options-page';
import { useStores, type Stores } from './use-stores';

/** The options page. */
export function App() {
  const { say } = usePageWords();
  useEffect(() => {
    document.title = say('options.title');
  }, [say]);
  const { value: stores, error, refreshSettings } = useStores();
  if (error !== null) return <p role="alert">{say('unreadable', { error })}</p>;
  return stores && <Options stores={stores} refreshSettings={refreshSettings} />;
}

interface OptionsProps {
  readonly stores: Stores;
  readonly refreshSettings: () => Promise<void>;
}

function Options({ stores, refreshSettings }: OptionsProps) {
  const { say } = usePageWords();
  const address = useAddress();
  const page = useOptionsPage(stores, refreshSettings, address);
  const { settings } = page.stores;
  const { outcome, dismiss } = page.task;
  return (
    <OptionsLayout
      sections={sectionPlans.map(({ id, Part }) => ({
        id,
        title: say(`section.${id}`),
        content: <Part page={page} />,
      }))}
      current={address.section}
      aside={
        <Switch
          label={say('coach.everywhere')}
          checked={settings.value.enabled}
          onChange={(enabled) => page.change({ type: 'enable', enabled })}
        />
      }
      notices={
        <>
          <StoredNotice repairs={settings.repairs} isNewer={settings.isNewer} />
          <OutcomeLine outcome={outcome} onDismiss={dismiss} />
        </>
      }
    />
  );
}
