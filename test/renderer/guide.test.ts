import { expect, test } from 'vitest';
import { englishGuide } from '../../renderer/screens/help/guide/english.ts';
import { russianGuide } from '../../renderer/screens/help/guide/russian.ts';

test('the guide leads to the same places in both languages', () => {
  for (const [id, page] of Object.entries(russianGuide)) {
    const english = Object.values(englishGuide).find((one) => one.id === id);
    expect(english?.blocks.map((block) => block.type)).toEqual(page.blocks.map((block) => block.type));
    const places = (blocks: typeof page.blocks) =>
      blocks.flatMap((block) => (block.type === 'link' ? [block.place] : []));
    expect(places(english?.blocks ?? [])).toEqual(places(page.blocks));
  }
});
