# Werkbehoud na 26 weken per gemeente en jaar, als CSV-bestand
curl --fail --silent --show-error \
    --header "Authorization: Bearer $PERSPECTIEF_TOKEN" \
    --header "Accept: text/csv" \
    --output werkbehoud.csv \
    "$PERSPECTIEF_URL/api/v1/observations?indicator=BEH-01&period=year"
