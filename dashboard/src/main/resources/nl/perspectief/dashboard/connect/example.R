# Werkbehoud na 26 weken van het hele programma, met interval
server <- Sys.getenv("PERSPECTIEF_URL")
answer <- url(
  paste0(server, "/api/v1/observations?indicator=BEH-01&municipality=ALL&period=year"),
  headers = c(
    Authorization = paste("Bearer", Sys.getenv("PERSPECTIEF_TOKEN")),
    Accept = "text/csv"
  )
)
figures <- read.csv(answer)
subset(figures, measure == "26w", c(programme, period, value, lower_95, upper_95, status))
