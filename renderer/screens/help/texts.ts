import { defineTexts } from '../../texts/texts.ts';

export const helpTexts = defineTexts({
  ru: { title: 'Справка', contents: 'Содержание', emergency: 'Аварийные ситуации', caution: 'Важно' },
  en: { title: 'Help', contents: 'Contents', emergency: 'Emergencies', caution: 'Important' },
});
