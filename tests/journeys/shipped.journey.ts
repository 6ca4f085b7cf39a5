import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

const dist = join(import.meta.dirname, '../../dist');

journey(
  'the method leads to the licence texts of the fonts and the code that are in the site',
  async ({ visit }) => {
    const page = await visit(`${DATASET}about/`);
    await page.getByRole('link', { name: 'Licences of the software and fonts' }).click();
    await page.getByRole('heading', { level: 1, name: 'Licences of the software and fonts' }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('SIL OPEN FONT LICENSE');
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    const shipped = Object.entries(dependencies).filter(([name]) =>
      text.includes(`${name} ${dependencies[name]}`),
    );
    // What else is a dependency is used at build alone.
    expect(Object.keys(dependencies).filter((name) => !shipped.some(([each]) => each === name))).toEqual([
      '@lingui/message-utils',
      'feed',
    ]);
  },
);

test('every question brings a picture of its own to whoever shares it', () => {
  const questions = globSync('mosul-2016-2017/questions/*/index.html', { cwd: dist });
  expect(questions.length).toBeGreaterThan(30);
  for (const file of questions) {
    const image = /<meta property="og:image" content="([^"?]*)\?[0-9a-f]{8}"/.exec(
      readFileSync(join(dist, file), 'utf8'),
    );
    const [picture] = globSync(`.${image?.[1]}`, { cwd: dist });
    expect(picture, file).toBe(file.replace('index.html', 'picture.png'));
  }
});

journey('a picture shows the mark of who speaks in the colour of their kind', async ({ visit }) => {
  const page = await visit(`${DATASET}questions/civilians-in-old-city/`);
  const colours = await page.evaluate(async () => {
    const image = new Image();
    image.src = 'picture.png';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is nothing to read pixels with.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found: Record<string, number> = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      found[colour] = (found[colour] ?? 0) + 1;
    }
    return found;
  });
  // The United Nations' blue of the design.
  expect(colours['29,104,194']).toBeGreaterThan(300);
});
