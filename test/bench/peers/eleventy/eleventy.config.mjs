export default function (config) {
  config.addGlobalData('layout', 'page.liquid');
  config.setQuietMode(true);
  return {
    dir: { input: 'content', includes: '../_includes', output: 'out' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'liquid',
  };
}
