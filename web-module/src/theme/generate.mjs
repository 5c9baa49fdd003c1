// Derives two override files from PrimeFaces' own style sheets, so that none of its rules is copied by hand:
//   console/theme.css  the declarations of the saga theme with a colour that we change (contrast, our green)
//   console/rtl.css    what must be mirrored from right to left
// Usage: unpack primefaces-<version>-jakarta.jar into a folder, then `npm install && npm run generate -- FOLDER VERSION`
import { readFileSync, writeFileSync } from 'node:fs';
import cssnano from 'cssnano';
import postcss from 'postcss';
import rtlcss from 'postcss-rtlcss';

const [folder, version] = process.argv.slice(2);
const target = new URL('../main/webapp/resources/console/', import.meta.url);
const source = name => readFileSync(`${folder}/META-INF/resources/${name}`, 'utf8').replace(/^\uFEFF/, '');
const themeCss = source('primefaces-saga-blue/theme.css');
const componentsCss = source('primefaces/components.css');

// Saga's blue and white text on it have a contrast of 3.1 : 1; each colour here reaches at least 4.5 : 1.
const colours = {
  '#2196f3': '#0b6b4f',
  'rgb(12.7384615385,136.9384615385,235.6615384615)': '#095a42', // hovered
  'rgb(11.3230769231,121.7230769231,209.4769230769)': '#074935', // pressed
  'rgb(166.2,213,250.2)': '#f2b84b', // the ring around what has the focus
  'rgba(33,150,243,.16)': 'rgba(11,107,79,.16)',
  'rgba(33,150,243,.04)': 'rgba(11,107,79,.06)',
  '#e3f2fd': '#e2f2ec', // selected
  '#6c757d': '#566068', // secondary text
  '#495057': '#2f383e', // text
  '#689f38': '#2e7d32', // success
  'rgb(93.6,143.1,50.4)': '#276a2b',
  '#0288d1': '#0169a3', // information
  '#f44336': '#c62828', // invalid
  '#ced4da': '#7c868e' // borders of fields: 3 : 1 on white
};

const recoloured = value => Object.entries(colours).reduce((text, [from, to]) => text.replaceAll(from, to), value.toLowerCase());
const recolour = root => {
  root.walkDecls(decl => {
    const value = recoloured(decl.value);
    if (value === decl.value.toLowerCase()) decl.remove();
    else decl.value = value;
  });
};
const withoutEmptyRules = root => {
  root.walkComments(comment => comment.remove());
  for (let empty = true; empty; ) {
    empty = false;
    root.walk(node => {
      if (node.nodes?.length === 0 || (node.type === 'atrule' && !node.nodes)) {
        node.remove();
        empty = true;
      }
    });
  }
};
// PrimeFaces mirrors some components itself, and not all of them rightly.
const withoutOwnRtl = root => root.walkRules(rule => {
  rule.selectors = rule.selectors.filter(selector => !selector.includes('-rtl'));
  if (rule.selector === '') rule.remove();
});

async function write(name, what, css, plugins) {
  const result = await postcss([...plugins, withoutEmptyRules, cssnano({ preset: ['default', { mergeRules: false }] })]).process(css, { from: undefined });
  const header = `/* Generated from PrimeFaces ${version} by src/theme/generate.mjs: ${what}. Do not edit. */\n`;
  writeFileSync(new URL(name, target), `${header}${result.css}\n`);
}

await write('theme.css', 'our colours', themeCss, [recolour]);
await write('rtl.css', 'right to left', componentsCss + themeCss, [withoutOwnRtl, rtlcss({ mode: 'diff' })]);
