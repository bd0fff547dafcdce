import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import './base.css'
import './tokens.css'
import { handleErrors } from './handleErrors'
import { keepFocus } from './keepFocus'
import { router } from './router'

const app = createApp(App).use(createPinia()).use(router)
handleErrors(app)
app.mount('#app')
keepFocus(document)
