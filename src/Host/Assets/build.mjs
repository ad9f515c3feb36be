// Builds wwwroot/assets: one stylesheet, one stylesheet for letters, one ES module, the fonts and the pictures.
// Of the component library only the rules whose classes the tag helpers and the layout really use are kept,
// and of the design tokens only those that a kept rule refers to.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { transform } from 'lightningcss';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(here, '../wwwroot/assets');
const modules = join(here, 'node_modules');
const targets = { chrome: 100 << 16, firefox: 100 << 16, safari: (15 << 16) | (4 << 8) };

const components = [
  'skip-link', 'button', 'button-link', 'form-field', 'form-label', 'form-field-description',
  'form-field-error-message', 'form-fieldset', 'textbox', 'textarea', 'select', 'alert',
];
const weights = [400, 600];

const read = (...path) => readFileSync(join(...path), 'utf8');
const styles = (name) => read(here, 'styles', name);

function filesUnder(directory, pattern) {
  return readdirSync(directory, { recursive: true })
    .map((name) => join(directory, name))
    .filter((name) => pattern.test(name));
}

function usedClasses() {
  const sources = [
    ...filesUnder(resolve(here, '../../Platform/Web'), /\.cs$/),
    ...filesUnder(resolve(here, '../../Platform'), /\.cshtml$/),
    ...filesUnder(resolve(here, '../../Modules'), /\.cshtml$/),
    ...filesUnder(join(here, 'scripts'), /\.js$/),
  ];
  const found = new Set();
  for (const source of sources)
    for (const [name] of readFileSync(source, 'utf8').matchAll(/utrecht-[a-z0-9_-]+/g)) found.add(name);
  return found;
}

function componentRules() {
  const used = usedClasses();
  const code = components.map((name) => read(modules, `@utrecht/${name}-css/dist/index.css`)).join('\n');
  const isUsed = (selector) => selector.every((part) => part.type !== 'class' || used.has(part.name));
  const visitor = {
    Rule: {
      style: (rule) => (rule.value.selectors.some(isUsed) ? undefined : []),
    },
  };
  return transform({ filename: 'components.css', code: Buffer.from(code), visitor, minify: true, targets }).code.toString();
}

function tokenMap() {
  const theme = read(modules, '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');
  const map = new Map();
  for (const text of [theme, styles('tokens.css')])
    for (const [, name, value] of text.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)) map.set(name, value.trim());
  return map;
}

function usedTokens(css) {
  const all = tokenMap();
  const keep = new Map();
  const queue = [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);
  while (queue.length > 0) {
    const name = queue.pop();
    if (keep.has(name) || !all.has(name)) continue;
    keep.set(name, all.get(name));
    for (const [, next] of all.get(name).matchAll(/var\(\s*(--[\w-]+)/g)) queue.push(next);
  }
  return `:root{${[...keep].sort().map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

function fontFaces() {
  return weights.map((weight) => {
    const css = read(modules, `@fontsource/source-sans-3/latin-${weight}.css`);
    const range = css.match(/unicode-range:[^;]+;/)?.[0] ?? '';
    return `@font-face{font-family:'Source Sans 3';font-style:normal;font-display:swap;font-weight:${weight};`
      + `src:url(fonts/source-sans-3-${weight}.woff2) format('woff2');${range}}`;
  }).join('\n');
}

function write(name, content) {
  writeFileSync(join(out, name), content);
  console.log(`${name}: ${content.length} bytes, ${gzipSync(content, { level: 9 }).length} compressed`);
}

function stylesheet(name, code) {
  write(name, transform({ filename: name, code: Buffer.from(code), minify: true, targets }).code);
}

function fonts() {
  const directory = join(out, 'fonts');
  mkdirSync(directory, { recursive: true });
  for (const weight of weights)
    cpSync(join(modules, `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`),
      join(directory, `source-sans-3-${weight}.woff2`));
}

if (existsSync(out)) rmSync(out, { recursive: true });
mkdirSync(out, { recursive: true });
fonts();
// The program with which a bidder checks a receipt without us; the page /controle offers it.
cpSync(resolve(here, '../../../docs/controle/ontvangst.mjs'), join(out, 'ontvangst.mjs'));
for (const picture of readdirSync(join(here, 'beeld'))) cpSync(join(here, 'beeld', picture), join(out, picture));

const own = ['basis.css', 'pagina.css', 'formulier.css', 'onderdelen.css', 'afdruk.css'].map(styles).join('\n');
const rules = `${componentRules()}\n${own}`;
stylesheet('keukentafel.css', `${fontFaces()}\n${usedTokens(rules)}\n${rules}`);
stylesheet('brief.css', `${fontFaces()}\n${usedTokens(styles('brief.css'))}\n${styles('brief.css')}`);

const bundle = buildSync({
  entryPoints: [join(here, 'scripts/keukentafel.js')],
  bundle: true, format: 'esm', minify: true, target: 'es2022', write: false,
});
write('keukentafel.js', Buffer.from(bundle.outputFiles[0].contents));
