import { config } from 'zod'

// Zod would try `new Function` for speed, which the Content-Security-Policy forbids and reports.
config({ jitless: true })
