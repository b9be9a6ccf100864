/* Makes clean text of whatever HTML comes in: of Word, Google Docs, a mail or a page. What may stay is what the server
   keeps (SchoolText): paragraphs, subheads, bold, italic, lists and links. */
const BLOCKS = { P: "p", DIV: "p", PRE: "p", BLOCKQUOTE: "p", ADDRESS: "p", DD: "p", DT: "p", FIGCAPTION: "p", TR: "p", CAPTION: "p", H1: "h4", H2: "h4", H3: "h4", H4: "h4", H5: "h4", H6: "h4" };
const DROPPED = new Set(["STYLE", "SCRIPT", "TITLE", "META", "LINK", "XML", "DEL", "S", "STRIKE", "TEMPLATE", "NOSCRIPT", "SELECT", "TEXTAREA", "BUTTON", "SVG", "MATH", "IFRAME", "OBJECT"]);
const ADDRESS = /^(https?:\/\/|mailto:|tel:)/i;
/* What Word puts before an item that is a list by its looks only. */
const MARK = /^[\s\u00a0]*(?:([·•▪◦‣o§\uf0b7\uf0a7*–-])|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[\s\u00a0]+/i;

export const isAddress = (text) => ADDRESS.test(text);

/** The address that somebody means who types one without https; null when it cannot be one. */
export const address = (typed) => {
  const text = typed.trim();
  if (ADDRESS.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return "mailto:" + text;
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? "https://" + text : null;
};

const element = (tag, ...children) => {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
};

const look = (node) => (node.getAttribute("data-look") || "").toLowerCase().replace(/\s/g, "");
/* Not mso-bidi-font-weight and -style: Word puts those, saying normal, on what is bold or italic. */
const isBold = (node) => {
  const weight = /(?:^|;)font-weight:(\w+)/.exec(look(node))?.[1];
  if (weight) return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  return node.tagName === "B" || node.tagName === "STRONG";
};
const isItalic = (node) => {
  const style = /(?:^|;)font-style:(\w+)/.exec(look(node))?.[1];
  return style ? style === "italic" : node.tagName === "I" || node.tagName === "EM";
};
const isHidden = (node) => /display:none|mso-hide:all/.test(look(node));
const isMark = (node) => /mso-list:ignore/.test(look(node));
const isWordItem = (node) => node.tagName === "P" && (/mso-list:(?!ignore)/.test(look(node)) || /MsoListParagraph/i.test(node.className));

/** Collects blocks; text that stands in none gets a paragraph. */
class Blocks {
  constructor() {
    this.made = document.createDocumentFragment();
    this.open = null;
  }
  start(tag) {
    this.open = element(tag);
    this.made.append(this.open);
    return this.open;
  }
  end() {
    this.open = null;
  }
  get current() {
    return this.open || this.start("p");
  }
  list(tag) {
    this.end();
    const last = this.made.lastElementChild;
    if (last && last.tagName.toLowerCase() === tag && last.fromWord) return last;
    const list = element(tag);
    this.made.append(list);
    return list;
  }
}

const inline = (node, into) => {
  if (node.nodeType === Node.TEXT_NODE) return into.append(node.data.replace(/[\s\u00a0]+/g, " "));
  if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(node.tagName) || isHidden(node) || isMark(node)) return;
  if (node.tagName === "BR") return into.append(element("br"));
  let next = into;
  const wrap = (made) => {
    next.append(made);
    next = made;
  };
  if (node.tagName === "A" && isAddress(node.getAttribute("href") || "")) {
    const link = element("a");
    link.setAttribute("href", node.getAttribute("href"));
    wrap(link);
  }
  if (isBold(node) && !next.closest?.("b")) wrap(element("b"));
  if (isItalic(node) && !next.closest?.("i")) wrap(element("i"));
  node.childNodes.forEach((child) => inline(child, next));
  if (BLOCKS[node.tagName] || node.tagName === "TD" || node.tagName === "TH") into.append(" ");
};

const listItems = (node, list) => {
  for (const child of node.children) {
    if (child.tagName === "UL" || child.tagName === "OL") listItems(child, list);
    if (child.tagName !== "LI") continue;
    const item = element("li");
    const nested = [];
    child.childNodes.forEach((part) => {
      if (part.tagName === "UL" || part.tagName === "OL") nested.push(part);
      else inline(part, item);
    });
    if (item.textContent.trim()) list.append(item);
    nested.forEach((inner) => listItems(inner, list));
  }
};

const wordItem = (node, blocks) => {
  const mark = [...node.querySelectorAll("*")].find(isMark)?.textContent || MARK.exec(node.textContent)?.[0] || "•";
  const tag = /[\da-z]+[.)]/i.test(mark) && !/^[\s\u00a0]*o[\s\u00a0]/.test(mark) ? "ol" : "ul";
  const list = blocks.list(tag);
  list.fromWord = true;
  const item = element("li");
  node.childNodes.forEach((child) => inline(child, item));
  const first = document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode();
  if (first && !node.querySelector("[data-look*='gnore']")) first.data = first.data.replace(MARK, "");
  list.append(item);
};

const walk = (node, blocks) => {
  if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(node.tagName)) {
    if (node.nodeType === Node.TEXT_NODE && (node.data.trim() || blocks.open)) inline(node, blocks.current);
    return;
  }
  if (isHidden(node)) return;
  if (isWordItem(node)) return wordItem(node, blocks);
  if (node.tagName === "UL" || node.tagName === "OL") {
    blocks.end();
    return listItems(node, blocks.made.appendChild(element(node.tagName.toLowerCase())));
  }
  const holdsBlocks = [...node.children].some((child) => BLOCKS[child.tagName] || ["UL", "OL", "TABLE", "TBODY", "THEAD", "SECTION", "ARTICLE"].includes(child.tagName) || holds(child));
  if (holdsBlocks) {
    blocks.end();
    node.childNodes.forEach((child) => walk(child, blocks));
    return blocks.end();
  }
  if (!BLOCKS[node.tagName]) return inline(node, blocks.current);
  const block = blocks.start(BLOCKS[node.tagName]);
  node.childNodes.forEach((child) => inline(child, block));
  blocks.end();
};
const holds = (node) => !!node.querySelector?.("p,div,ul,ol,h1,h2,h3,h4,h5,h6,table");

/** Takes away empty blocks, spaces at the edges, and bold around a whole subhead. */
const tidy = (made) => {
  [...made.children].forEach((block) => {
    const edge = (node) => node && node.nodeType === Node.TEXT_NODE && (node.data = node.data.replace(node === block.firstChild ? /^ +/ : / +$/, ""));
    edge(block.firstChild);
    edge(block.lastChild);
    while (block.lastChild?.nodeName === "BR") block.lastChild.remove();
    if (block.tagName === "H4") block.querySelectorAll("b").forEach((bold) => bold.replaceWith(...bold.childNodes));
    if (!block.textContent.trim()) block.remove();
    block.normalize();
  });
  return made;
};

/** The looks and handlers of elements under another name: the security policy forbids both, even where they are only read. */
const readable = (html) =>
  html.replace(/<style[\s\S]*?<\/style>/gi, "").replace(/<[^>]+>/g, (tag) => tag.replace(/[\s/]style\s*=/gi, " data-look=").replace(/[\s/]on[a-z]+\s*=/gi, " data-handler="));

/** @returns {DocumentFragment} what is left of the HTML, as blocks */
export const clean = (html) => {
  const blocks = new Blocks();
  const body = new DOMParser().parseFromString(readable(html), "text/html").body;
  body.childNodes.forEach((node) => walk(node, blocks));
  return tidy(blocks.made);
};

/** @returns {string} the same as HTML */
export const cleaned = (html) => element("div", clean(html)).innerHTML;
