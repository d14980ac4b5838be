export default { layout: "issue.njk", permalink: (data) => `${data.page.filePathStem.replace(/^\/content/, "")}.html` };
