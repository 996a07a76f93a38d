import { OptionsLayout } from '@/components/options/options-layout';
import { StoredNotice } from '@/components/options/stored-notice';
import { OutcomeLine } from '@/components/shared/outcome-line';
import { Switch } from '@/components/shared/switch';
import { sectionPlans } from './sections';
import { useAddress } from './use-address';
import { useOptionsPage } from './use-options-page';
import { useStores, type Stores } from './use-stores';

/** The options page. */
export function App() {
  const { value: stores, error, refreshSettings } = useStores();
  if (error !== null) return <p role="alert">The settings cannot be read: {error}</p>;
  return stores && <Options stores={stores} refreshSettings={refreshSettings} />;
}

interface OptionsProps {
  readonly stores: Stores;
  readonly refreshSettings: () => Promise<void>;
}

function Options({ stores, refreshSettings }: OptionsProps) {
  const address = useAddress();
  const page = useOptionsPage(stores, refreshSettings, address);
  const { settings } = page.stores;
  const { outcome, dismiss } = page.task;
  return (
    <OptionsLayout
      sections={sectionPlans.map(({ id, title, Part }) => ({
        id,
        title,
        content: <Part page={page} />,
      }))}
      current={address.section}
      aside={
        <Switch
          label="Coach me everywhere"
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
