// The same email by other libraries, each as its own documentation does it. The text comes as finished HTML.
import { Body, Container, Head, Heading, Hr, Html, Img, Link, Preview, Section, Text } from '@react-email/components';
import { render } from '@react-email/render';
import * as jsx from 'jsx-email';
import juice from 'juice';
import mjml2html from 'mjml';
import { createElement as h } from 'react';

const INK = { color: '#16202e', fontFamily: "Georgia,'Times New Roman',serif", fontSize: '17px', lineHeight: '1.6' };
const CSS = `p,li{margin:0 0 18px;color:#16202e;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.6}
h1,h2{margin:28px 0 10px;color:#16202e;font-family:Arial,Helvetica,sans-serif}h1{font-size:28px}h2{font-size:20px}
ul{margin:0 0 18px;padding-left:26px}a{color:#0033a0;text-decoration:underline}table{border-collapse:collapse}
th,td{padding:8px 10px;border-bottom:1px solid #d5dbe5;font-family:Arial,Helvetica,sans-serif;font-size:15px;text-align:left}
img{display:block;max-width:100%;height:auto;border:0}`;

/** @returns one function a library, from the release's parts to HTML */
export function prepare(parts) {
  return {
    mjml: async () => (await mjml2html(mjmlTemplate(parts))).html,
    reactEmail: () => render(tree(REACT_EMAIL, parts)),
    jsxEmail: () => jsx.render(tree(jsx, parts)),
    juiced: () => juice(plainHtml(parts)),
  };
}

const REACT_EMAIL = { Body, Container, Head, Heading, Hr, Html, Img, Link, Preview, Section, Text };

function tree(c, { title, preheader, blocks, image, contacts, boilerplate, url }) {
  const text = (html, key) => h(c.Text, { key, style: INK, dangerouslySetInnerHTML: { __html: html } });
  const block = ({ tag, html }, key) => {
    if (tag === 'p') return text(html, key);
    if (tag === 'h2') return h(c.Heading, { key, as: 'h2', style: { ...INK, fontSize: '20px' } }, html);
    return h(c.Section, { key }, h(tag, { style: INK, dangerouslySetInnerHTML: { __html: html } }));
  };
  return h(
    c.Html,
    { lang: 'en', dir: 'ltr' },
    h(c.Head, null),
    h(c.Preview, null, preheader),
    h(
      c.Body,
      { style: { backgroundColor: '#ffffff' } },
      h(
        c.Container,
        { style: { maxWidth: '600px' } },
        h(c.Heading, { as: 'h1', style: { ...INK, fontSize: '28px' } }, title),
        h(c.Img, { ...image, width: '544', style: { maxWidth: '100%' } }),
        blocks.map(block),
        h(c.Hr, null),
        contacts.map((contact, key) => text(contact, `c${key}`)),
        text(boilerplate, 'b'),
        h(c.Link, { href: url, style: { color: '#0033a0' } }, 'View in a browser'),
      ),
    ),
  );
}

function mjmlTemplate({ title, preheader, blocks, image, contacts, boilerplate, url }) {
  const text = (html) => `<mj-text>${html}</mj-text>`;
  const block = ({ tag, html }) =>
    tag === 'table' ? `<mj-table>${html}</mj-table>` : text(`<${tag}>${html}</${tag}>`);
  return `<mjml lang="en" dir="ltr"><mj-head><mj-title>${title}</mj-title><mj-preview>${preheader}</mj-preview>
<mj-attributes><mj-text font-family="Georgia,serif" font-size="17px" line-height="1.6" color="#16202e" /></mj-attributes></mj-head>
<mj-body width="600px"><mj-section><mj-column>${text(`<h1>${title}</h1>`)}<mj-image src="${image.src}" alt="${image.alt}" width="544px" />
${blocks.map(block).join('\n')}${contacts.map((contact) => text(`<p>${contact}</p>`)).join('')}${text(boilerplate)}
${text(`<a href="${url}">View in a browser</a>`)}</mj-column></mj-section></mj-body></mjml>`;
}

function plainHtml({ title, preheader, blocks, image, contacts, boilerplate, url }) {
  const all = blocks.map(({ tag, html }) => `<${tag}>${html}</${tag}>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${CSS}</style></head><body>
<div style="display:none">${preheader}</div><table role="presentation" width="600"><tr><td><h1>${title}</h1>
<img src="${image.src}" alt="${image.alt}" width="544">${all}${contacts.map((contact) => `<p>${contact}</p>`).join('')}
<p>${boilerplate}</p><p><a href="${url}">View in a browser</a></p></td></tr></table></body></html>`;
}
