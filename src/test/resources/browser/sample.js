document.getElementById('script').textContent = '脚本已运行';
