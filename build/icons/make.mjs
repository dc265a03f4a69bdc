// Draws every icon of the program anew: `npm run icons`. The results are committed, so that a build needs no browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { applicationDrawing, taskBars, trayDrawing, trayStates } from './drawings.mjs';
import { icoFile } from './ico.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const trayFolder = join(root, 'electron/desktop/assets/tray');
/** Windows asks for these at 100, 125, 150 and 200 per cent. */
const traySizes = [16, 20, 24, 32];
const applicationSizes = [16, 24, 32, 48, 64, 128, 256];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();

async function png(drawing, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

async function sizes(drawing, wanted) {
  const pictures = [];
  for (const size of wanted) pictures.push({ size, png: await png(drawing, size) });
  return pictures;
}

mkdirSync(trayFolder, { recursive: true });
for (const state of trayStates) {
  for (const taskBar of Object.keys(taskBars)) {
    const pictures = await sizes(trayDrawing(state, taskBar), traySizes);
    writeFileSync(join(trayFolder, `${state}-${taskBar}.ico`), icoFile(pictures));
    writeFileSync(join(trayFolder, `${state}-${taskBar}.png`), pictures.at(-1).png);
  }
}
writeFileSync(
  join(root, 'build/icons/icon.ico'),
  icoFile(await sizes(applicationDrawing(), applicationSizes)),
);
writeFileSync(join(root, 'build/icons/icon.png'), await png(applicationDrawing(), 512));
writeFileSync(join(root, 'electron/desktop/assets/window.png'), await png(applicationDrawing(), 256));
await browser.close();
process.stdout.write(
  `Значки нарисованы / icons drawn: ${trayStates.length} × ${Object.keys(taskBars).length}\n`,
);
