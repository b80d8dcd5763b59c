// Walks a site as a visitor would, link by link, and notes what each page shows and asks for.

// Map of address → page: {lang, title, headings, mainText, overflow, ids, links, complaints, strays}. `complaints`
// are what the console and the network said; `strays` are requests that leave the site's folder.
export async function crawl(browser, start, { script, width }) {
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 800 } });
  const tab = await context.newPage();
  const folder = new URL('.', start).href;
  const pages = new Map();
  let complaints, strays;
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('requestfailed', (request) => {
    const fault = request.failure().errorText;
    // Aborted means that the walk went on while the browser was still asking for the site's icon.
    if (fault !== 'net::ERR_ABORTED') complaints.push(`${fault} ${request.url()}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(folder) && !request.url().startsWith('data:')) strays.push(request.url());
  });

  const waiting = [start];
  const met = new Set(waiting);
  while (waiting.length > 0) {
    const address = waiting.shift();
    [complaints, strays] = [[], []];
    await tab.goto(address).catch((error) => complaints.push(error.message.split('\n')[0]));
    const page = { ...(await tab.evaluate(look)), complaints, strays };
    pages.set(address, page);
    for (const link of page.links) {
      const target = link.split('#')[0];
      if (!met.has(target) && target.startsWith(folder) && target.endsWith('.html')) waiting.push(target);
      met.add(target);
    }
  }
  await context.close();
  return pages;
}

// Runs inside the page.
function look() {
  const root = document.documentElement;
  const address = (element) => element.getAttribute('href') ?? element.getAttribute('xlink:href');
  return {
    lang: root.lang,
    title: document.title.trim(),
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.innerText.trim()),
    mainText: document.querySelector('main')?.innerText.trim() ?? '',
    overflow: root.scrollWidth - root.clientWidth,
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    links: [...document.querySelectorAll('a, area, link')].filter(address)
      .map((element) => new URL(address(element), document.baseURI).href),
  };
}
