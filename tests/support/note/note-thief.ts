/** What a page tries that wants to read our note or get hold of it. Each is a script for the page itself. */

/** Keeps every node that an event gives away: Firefox hands out nodes of closed roots (originalTarget, rangeParent). */
export const LISTEN = `{
  const nodes = new Set();
  const keep = node => {
    for (let one = node, steps = 0; one && steps < 20; one = one.parentNode ?? one.host, steps += 1) nodes.add(one);
    try { if (node?.getRootNode) nodes.add(node.getRootNode()); } catch { /* a node of another origin */ }
  };
  const types = ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'mouseover', 'mousemove', 'mouseout', 'mousedown',
    'click', 'focus', 'blur', 'focusin', 'focusout', 'keydown', 'keyup', 'input', 'load', 'error', 'animationstart',
    'transitionend', 'toggle', 'beforetoggle', 'scroll', 'wheel', 'copy', 'selectionchange', 'message'];
  for (const type of types)
    addEventListener(type, event => {
      for (const key of ['target', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget', 'source'])
        try { keep(event[key]); } catch { /* refused */ }
      try { event.composedPath().forEach(keep); } catch { /* refused */ }
    }, true);
  Object.assign(globalThis, { nodes, keep });
}`;

/** Everything readable in every node and by every other way, as a list of strings. */
export const READ_ALL = `(async () => {
  const read = [];
  const attempt = look => { try { const found = look(); if (found !== undefined && found !== null) read.push(String(found)); } catch (error) { read.push(error.name); } };
  const { keep } = globalThis;
  for (const text of ['e', 'a', 'Comedy', 'Airplane', 'Seen', 'like'])
    for (let times = 0; times < 20; times += 1) {
      attempt(() => find(text, false, false, true, false, true));
      attempt(() => { const { anchorNode, focusNode } = getSelection(); keep(anchorNode); keep(focusNode); return getSelection(); });
    }
  getSelection().removeAllRanges();
  getSelection().collapse(document.body, 0);
  for (const [alter, by] of [['extend', 'line'], ['extend', 'paragraph'], ['extend', 'documentboundary'], ['move', 'word']])
    for (let times = 0; times < 30; times += 1) attempt(() => { getSelection().modify(alter, 'forward', by); keep(getSelection().focusNode); return getSelection(); });
  attempt(() => { getSelection().selectAllChildren(document.documentElement); return getSelection(); });
  attempt(() => { document.execCommand('selectAll'); return getSelection(); });
  for (const animation of document.getAnimations()) attempt(() => keep(animation.effect.target));
  const host = document.documentElement.lastElementChild;
  keep(host);
  attempt(() => host.shadowRoot?.innerHTML);
  for (let x = 0; x < innerWidth; x += 40)
    for (let y = 0; y < innerHeight; y += 40)
      attempt(() => { const at = document.caretPositionFromPoint(x, y); keep(at?.offsetNode); document.elementsFromPoint(x, y).forEach(keep); return ''; });
  attempt(() => window.length);
  for (let at = 0; at < window.length; at += 1) attempt(() => window[at].location.href);
  for (const { name } of performance.getEntries()) read.push(name);
  for (const node of globalThis.nodes)
    for (const look of [
      () => node.outerHTML, () => node.innerHTML, () => node.textContent, () => node.innerText, () => node.src,
      () => node.contentDocument?.body.innerText, () => node.contentWindow?.location.href, () => node.contentWindow?.name,
      () => node.ariaLabel, () => node.title, () => node.value, () => getComputedStyle(node, '::before').content,
      () => [...(node.styleSheets ?? []), ...(node.adoptedStyleSheets ?? [])].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText).join(' '),
      () => [...(node.querySelectorAll?.('*') ?? [])].map(inner => inner.outerHTML + ' ' + inner.textContent).join(' '),
    ]) attempt(look);
  return read;
})()`;
