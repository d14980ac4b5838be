/* Listens for word that this page has changed, and shows what is wrong with the content. Only in a preview. */
(function () {
  'use strict';
  var timings = performance.getEntriesByType('navigation')[0].serverTiming || [];
  var shown = timings.length ? timings[0].description : '';
  var style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/.jianbao/preview.css';
  document.head.appendChild(style);

  var panel = document.createElement('aside');
  panel.id = 'jianbao-preview';
  panel.hidden = true;
  panel.setAttribute('role', 'status');
  var text = document.createElement('pre');
  panel.appendChild(text);
  document.body.appendChild(panel);

  function tell(kind) {
    return function (event) {
      panel.hidden = !event.data;
      panel.className = kind;
      text.textContent = event.data;
    };
  }

  var path = decodeURIComponent(location.pathname);
  var events = new EventSource('/.jianbao/events?' + encodeURIComponent(shown + path));
  var lost = false;
  events.addEventListener('open', function () { if (lost) { location.reload(); } });
  events.addEventListener('error', function (event) {
    if (event.data === undefined) { lost = true; }
  });
  events.addEventListener('page', function () { location.reload(); });
  events.addEventListener('errors', tell('errors'));
  events.addEventListener('warnings', tell('warnings'));
}());
