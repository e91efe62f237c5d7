# Alle cijfers van één indicator, bladzijde na bladzijde
import json
import os
import urllib.request

server = os.environ["PERSPECTIEF_URL"]
token = os.environ["PERSPECTIEF_TOKEN"]


def get(path):
    request = urllib.request.Request(server + path, headers={"Authorization": "Bearer " + token})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


observations = []
path = "/api/v1/observations?indicator=PLA-01&period=quarter"
while path:
    page = get(path)
    observations += page["observations"]
    path = page["next"]

for one in observations:
    if one["municipality_code"] == "ALL":
        print(one["programme"], one["period"], one["numerator"], one["status"])
print(len(observations), "cijfers uit momentopname", page["snapshot"]["id"][:12])
