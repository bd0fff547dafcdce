document.getElementById('app').textContent = '这个浏览器太旧，打不开数诊。请使用 Chrome 109 或更新的浏览器（Windows 7 可用 Chrome 109）。 This browser is too old for ShuZhen. Please use Chrome 109 or newer.'
