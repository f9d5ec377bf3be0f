// Draws pages of a running portal: desktop and phone, French and Arabic, as somebody with a demo account.
//   npm install --prefix /tmp/pw playwright-core
//   NODE_PATH=/tmp/pw/node_modules node .ci/pictures.mjs BASE WHO FOLDER PATH…       WHO: - for a visitor
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';

const { chromium } = createRequire(`${process.env.NODE_PATH ?? '/tmp/pw/node_modules'}/`)('playwright-core');
const [base, who, folder, ...paths] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
for (const [size, width] of [['desktop', 1280], ['phone', 360]]) {
  for (const language of ['fr', 'ar']) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: language });
    const page = await context.newPage();
    if (who !== '-') {
      await page.goto(`${base}/login?lang=${language}`);
      await page.fill('input[name=email]', `${who}@demo.test`);
      await page.fill('input[name=password]', 'interlace-demo');
      await page.click('main form button[type=submit]');
      await page.waitForLoadState();
    }
    for (const path of paths) {
      const answer = await page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      const name = `${path.replace(/[^a-z0-9]+/gi, '_')}-${size}-${language}.png`;
      await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      console.log(answer.status(), name, wide > 0 ? `WIDER by ${wide}` : '');
    }
    await context.close();
  }
}
await browser.close();
