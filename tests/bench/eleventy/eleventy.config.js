// The same plain pages and lists as ../hugo makes, of the same documents.
const path = require('node:path');

const LISTS = { co_quan: 'Cơ quan', loai: 'Loại', nam: 'Năm' };

module.exports = (config) => {
  config.addGlobalData('layout', 'document.njk');
  config.addFilter('day', (date) => date.toISOString().slice(0, 10).split('-').reverse().join('/'));
  for (const key of Object.keys(LISTS)) {
    config.addCollection(key, (collections) => {
      const lists = new Map();
      for (const page of collections.getFilteredByGlob('**/*.md')) {
        for (const term of page.data[key]) lists.set(term, [...(lists.get(term) ?? []), page]);
      }
      return [...lists].map(([term, pages]) => ({ term, pages: pages.reverse() }));
    });
    config.addTemplate(`${key}.njk`, '{% include "list.njk" %}', {
      layout: false, key, pagination: { data: `collections.${key}`, size: 1, alias: 'list' },
      permalink: `${key}/{{ list.term | slugify }}/index.html`,
    });
    config.addTemplate(`all-${key}.njk`, '{% include "lists.njk" %}', {
      layout: false, key, title: LISTS[key], permalink: `${key}/index.html`,
      eleventyComputed: { lists: (data) => data.collections[key] },
    });
  }
  config.addTemplate('index.njk', '{% include "home.njk" %}', { layout: false, permalink: 'index.html' });
  const input = process.env.DOCUMENTS;
  return { dir: { input, includes: path.relative(input, __dirname) }, markdownTemplateEngine: false };
};
