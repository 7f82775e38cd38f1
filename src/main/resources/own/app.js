// What the pages do a little better with JavaScript; all of them work without.
(() => {
  'use strict';

  const closest = (event, selector) => event.target instanceof Element && event.target.closest(selector);

  // Ctrl+K or / goes to the search field.
  document.addEventListener('keydown', (event) => {
    const search = document.querySelector('[data-shortcut="search"]');
    const combination = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !closest(event, 'input, textarea, select, [contenteditable]');
    if (search && (combination || slash)) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  // A theme is seen at once, and remembered by the form it stands in.
  document.addEventListener('click', (event) => {
    const theme = closest(event, 'button[name="theme"]');
    if (theme) {
      document.documentElement.dataset.colorScheme = theme.value;
    }
  });

  // Nobody leaves a form with unsaved words by accident.
  const changed = new Set();
  document.addEventListener('input', (event) => {
    const form = closest(event, 'form[data-guard]');
    if (form) {
      changed.add(form);
    }
  });
  document.addEventListener('submit', (event) => changed.delete(event.target));
  window.addEventListener('beforeunload', (event) => {
    if ([...changed].some((form) => form.isConnected)) {
      event.preventDefault();
    }
  });

  // Copy buttons are of no use without this, so they are hidden until now.
  const show = (root) => root.querySelectorAll('[data-copy][hidden]').forEach((button) => { button.hidden = false; });
  document.addEventListener('click', async (event) => {
    const button = closest(event, '[data-copy]');
    if (button) {
      await navigator.clipboard.writeText(button.dataset.copy);
      const words = button.querySelector('span');
      const before = words.textContent;
      words.textContent = button.dataset.copied;
      words.setAttribute('role', 'status');
      setTimeout(() => { words.textContent = before; }, 2000);
    }
  });

  // A link to a page of its own opens as a dialog where the page has it at hand.
  document.addEventListener('click', (event) => {
    const link = closest(event, 'a[data-dialog]');
    const dialog = link && document.getElementById(link.dataset.dialog);
    if (dialog) {
      event.preventDefault();
      dialog.showModal();
    }
  });

  // The menu under "More" folds in when one goes elsewhere.
  document.addEventListener('click', (event) => {
    document.querySelectorAll('.menu-more details[open]').forEach((details) => {
      if (!details.contains(event.target)) {
        details.open = false;
      }
    });
  });
  document.addEventListener('keydown', (event) => {
    const details = event.key === 'Escape' && document.querySelector('.menu-more details[open]');
    if (details) {
      details.open = false;
      details.querySelector('summary').focus();
    }
  });

  // After an @, the names that begin so are offered below the text.
  document.addEventListener('input', (event) => {
    const around = closest(event, '[data-mentions]');
    if (!around || event.target.tagName !== 'TEXTAREA') {
      return;
    }
    around.querySelector('.mention-list')?.remove();
    const area = event.target;
    const typed = area.value.slice(0, area.selectionStart).match(/@([\p{L} .-]{0,40})$/u);
    const names = typed ? around.dataset.mentions.split('\n').filter((name) => name
      && name.toLowerCase().startsWith(typed[1].toLowerCase()) && name.toLowerCase() !== typed[1].toLowerCase()) : [];
    if (names.length) {
      const list = document.createElement('div');
      list.className = 'mention-list';
      list.append(...names.slice(0, 8).map((name) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = name;
        button.addEventListener('click', () => {
          const start = area.selectionStart - typed[1].length;
          area.setRangeText(name + ' ', start, area.selectionStart, 'end');
          list.remove();
          area.focus();
        });
        return button;
      }));
      area.after(list);
    }
  });

  // What is being written is kept on the server, and nothing in the browser.
  const tell = (form, words) => {
    const status = form.querySelector('[data-form-status]');
    if (status) {
      status.textContent = words;
    }
  };
  const words = (data) => new URLSearchParams([...data].filter(([, value]) => typeof value === 'string'));
  const waiting = new WeakMap();
  const keep = async (form) => {
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body: words(new FormData(form)), redirect: 'error' });
      if (answer.ok && !sending.has(form)) {
        const clock = new Intl.DateTimeFormat('nb', { hour: '2-digit', minute: '2-digit' }).format(new Date());
        tell(form, `${form.dataset.draftSaved} ${clock.replace(':', '.')}`);
      }
    } catch {
      waiting.set(form, setTimeout(() => keep(form), 5000));
    }
  };
  document.addEventListener('input', (event) => {
    const form = closest(event, 'form[data-draft]');
    if (form) {
      clearTimeout(waiting.get(form));
      waiting.set(form, setTimeout(() => keep(form), 1500));
    }
  });

  // A form that may be sent twice is sent again until it arrives.
  const sending = new WeakSet();
  const send = async (form, submitter) => {
    const data = new FormData(form, submitter);
    const files = [...data.values()].some((value) => value instanceof File && value.size);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: files ? data : words(data) });
      if (answer.redirected) {
        location.assign(answer.url);
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.querySelector('main').replaceWith(page.querySelector('main'));
      document.title = page.title;
      scrollTo(0, 0);
      (document.querySelector('main [autofocus]') || document.querySelector('main')).focus();
    } catch {
      tell(form, form.dataset.resend);
      setTimeout(() => send(form, submitter), 3000);
    }
  };
  document.addEventListener('submit', (event) => {
    const form = closest(event, 'form[data-resend]');
    if (form) {
      event.preventDefault();
      clearTimeout(waiting.get(form));
      if (!sending.has(form)) {
        sending.add(form);
        send(form, event.submitter);
      }
    }
  });

  // A table that scrolls sideways is a stop for the keyboard; one that fits is none.
  const boxes = () => document.querySelectorAll('.table-box').forEach((box) => {
    box.toggleAttribute('tabindex', false);
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    }
  });
  addEventListener('resize', boxes);

  const ready = () => {
    show(document);
    boxes();
  };
  ready();
  document.addEventListener('htmx:after:swap', ready);
})();
