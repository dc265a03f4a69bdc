const news = document.querySelector('#news');
window.stopNews = window.sample.onNews(({ count, when }) => {
  news.textContent = `${count} ${when.toISOString()}`;
});
