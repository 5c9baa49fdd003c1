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

// White on saga's blue has a contrast of 3.1 : 1; each colour here reaches 4.5 : 1 (borders 3 : 1). As in common.css.
const colours = {
  '#2196f3': '#0f5f56',
  'rgb(12.7384615385,136.9384615385,235.6615384615)': '#0a4640', // hovered
  'rgb(11.3230769231,121.7230769231,209.4769230769)': '#083a35', // pressed
  'rgb(166.2,213,250.2)': '#a8481f', // the ring around what has the focus
  'rgba(33,150,243,.16)': 'rgba(15,95,86,.16)',
  'rgba(33,150,243,.04)': 'rgba(15,95,86,.06)',
  '#e3f2fd': '#e7f2ef', // selected
  '#6c757d': '#4f5f5d', // secondary text
  '#495057': '#1c2b2a', // text
  '#689f38': '#1c6336', // success
  'rgb(93.6,143.1,50.4)': '#17502c',
  '#d32f2f': '#9c1c2b', // danger
  '#f44336': '#9c1c2b', // invalid
  '#0288d1': '#01669c', // information
  '#ced4da': '#8b9492' // borders of fields
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
