import { useId } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { localeNames, locales } from '@/lib/i18n/locales';
import { languageSchema, type Language } from '@/lib/settings/schema';

export interface LanguageSectionProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Chooses the language of the coach and of these pages. */
export function LanguageSection({ language, onLanguage }: LanguageSectionProps) {
  const { say } = usePageWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('language.label')}</label>
      <select
        id={id}
        value={language}
        aria-describedby={`${id}-note`}
        onChange={(event) => onLanguage(languageSchema.parse(event.target.value))}
      >
        <option value="automatic">{say('language.automatic')}</option>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {localeNames[locale]}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} className="note">
        {say('language.note')}
      </p>
    </div>
  );
}
