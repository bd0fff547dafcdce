import { CategoryScale, Chart, Filler, Legend, LinearScale, LineController, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js'

Chart.register(CategoryScale, Filler, Legend, LinearScale, LineController, LineElement, PointElement, RadarController, RadialLinearScale)
