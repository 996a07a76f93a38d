import { useId } from 'react';
import { localeNames, locales } from '@/lib/i18n/locales';
import { languageSchema, type Language } from '@/lib/settings/schema';

export interface LanguageSectionProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** In which language the hints are put. */
export function LanguageSection({ language, onLanguage }: LanguageSectionProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Language of hints and panel</label>
      <select
        id={id}
        value={language}
        aria-describedby={`${id}-note`}
        onChange={(event) => onLanguage(languageSchema.parse(event.target.value))}
      >
        <option value="automatic">Automatic: as X is set, or else your browser</option>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {localeNames[locale]}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} className="note">
        The coach reads drafts in English, whatever is chosen here. These pages are in English too.
      </p>
    </div>
  );
}
