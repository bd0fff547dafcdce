import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { config } from 'zod'
import App from './App.vue'
import './base.css'
import './tokens.css'
import { handleErrors } from './handleErrors'
import { router } from './router'

// Zod would try `new Function` for speed, which the Content-Security-Policy forbids and reports.
config({ jitless: true })

const app = createApp(App).use(createPinia()).use(router)
handleErrors(app)
app.mount('#app')
