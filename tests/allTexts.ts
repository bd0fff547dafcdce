// Every test may be about any page; the app loads the texts of all but the first with them.
import '@/messages/TEXTS'
