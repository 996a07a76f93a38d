import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { accessibilityFaults } from '@/tests/axe';
import { LanguageSection } from './language-section';

it('reports the chosen language, and names each language in itself', async () => {
  const onLanguage = vi.fn();
  const { container } = render(<LanguageSection language="automatic" onLanguage={onLanguage} />);
  const field = screen.getByRole('combobox', { name: 'Language of the coach and of these pages' });
  expect((field as HTMLSelectElement).value).toBe('automatic');
  await userEvent.selectOptions(field, '日本語');
  expect(onLanguage).toHaveBeenCalledWith('ja');
  await userEvent.selectOptions(field, 'Português (Brasil)');
  expect(onLanguage).toHaveBeenLastCalledWith('pt-BR');
  expect(await accessibilityFaults(container)).toEqual([]);
});
