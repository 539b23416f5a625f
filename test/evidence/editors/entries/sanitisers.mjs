/** What sites run in Node, as it comes. */
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitize from 'sanitize-html';
import {unified} from 'unified';
import filterXss from 'xss';

export const sanitizeHtml = (html) => sanitize(html);

export const rehype = async (html) =>
  String(
    await unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .process(html),
  );

export const xss = (html) => filterXss(html);

export const markdown = (text) => new MarkdownIt().render(text);
