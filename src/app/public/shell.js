// Before the first paint: in which language the page will be, and whether what stands in index.html is what it will show.
const asked = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
if (asked.get('lang') === 'en') document.documentElement.lang = 'en';
if (asked.has('embed') || location.hash === '#notes') dataset.shell = 'none';
else if ([...asked.keys()].some((key) => key !== 'lang')) dataset.shell = 'frame';
