// What the pages do a little better with JavaScript; all of them work without.
(() => {
  'use strict';

  const search = () => document.querySelector('[data-shortcut="search"]');
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', (event) => {
    const combination = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !typing(event.target);
    if ((combination || slash) && search()) {
      event.preventDefault();
      search().focus();
      search().select();
    }
  });
})();
