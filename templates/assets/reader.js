/* Keeps large type from page to page, and asks before a link leaves the site. Nothing here is needed to read. */
(function () {
  'use strict';
  var root = document.documentElement;
  var words = document.currentScript.dataset;
  var KEY = 'jianbao-large';

  function kept() {
    try { return localStorage.getItem(KEY) === '1'; } catch (refused) { return false; }
  }

  function large(on) {
    root.classList.toggle('large', on);
    try {
      if (on) { localStorage.setItem(KEY, '1'); } else { localStorage.removeItem(KEY); }
    } catch (refused) { /* only this page is large */ }
  }

  function element(name, text, parent) {
    var made = document.createElement(name);
    made.textContent = text;
    parent.appendChild(made);
    return made;
  }

  function ask(href) {
    var dialog = document.createElement('dialog');
    if (!dialog.showModal) {
      if (window.confirm(words.leave + '\n' + href)) { location.href = href; }
      return;
    }
    dialog.className = 'leave';
    dialog.setAttribute('aria-labelledby', 'leave');
    element('p', words.leave, dialog).id = 'leave';
    element('p', href, dialog).className = 'where';
    var stay = element('button', words.stay, dialog);
    stay.type = 'button';
    stay.onclick = function () { dialog.close(); };
    var go = element('a', words.go, dialog);
    go.href = href;
    go.rel = 'external noopener noreferrer';
    dialog.addEventListener('close', function () { dialog.remove(); });
    document.body.appendChild(dialog);
    dialog.showModal();
  }

  root.classList.add('scripted');
  if (kept()) { root.classList.add('large'); }
  if (location.hash === '#large') { large(true); }

  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button) { return; }
    if (link.parentNode.className === 'type') {
      event.preventDefault();
      large(link.hash === '#large');
      if (location.hash === '#large') { history.replaceState(null, '', location.pathname + location.search); }
      var other = link.parentNode.querySelector(link.hash === '#large' ? '.usual' : '.larger');
      other.focus();
    } else if (/^https?:$/.test(link.protocol) && link.host !== location.host && !link.closest('dialog')) {
      event.preventDefault();
      ask(link.href);
    }
  });
}());
